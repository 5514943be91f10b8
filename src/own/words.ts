import type { Sentence } from '../refusal';

export const someoneWithheld: Sentence = { zh: '（已退出的人员）', en: '(someone who opted out)' };

export const nothingHeld: Sentence = {
  zh: '本服务没有关于您的记录：此密钥所指的人员不存在。请联系发放密钥的管理员。',
  en: 'We hold nothing about you: the person this key speaks for is not here. Ask the administrator who gave you the key.',
};

export const nobodyHasId: Sentence = {
  zh: '没有编号为 {id} 的人员。请核对编号。',
  en: 'Nobody has the id {id}. Check it.',
};
